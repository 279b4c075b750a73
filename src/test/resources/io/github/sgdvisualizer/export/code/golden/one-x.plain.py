# A run of SGD Visualizer in plain Python: it prints the same losses.

# The points: x and y.
points = [
    (2, 1), (2, -2.5), (2, 3), (2, 1e-7), (2, 4.125), (2, 6),
]
n = len(points)

# x with mean 0 and standard deviation 1.
mean = sum(x for x, y in points) / n
points = [((x - mean), y) for x, y in points]

# The first guess: slope and intercept.
a = [0.5, 0.75]
lr = 0.1

def mse(points):
    errors = [a[0] * x + a[1] - y for x, y in points]
    return sum(error * error for error in errors) / len(points)

def gradient(points):
    by_slope = sum((a[0] * x + a[1] - y) * x for x, y in points)
    by_intercept = sum(a[0] * x + a[1] - y for x, y in points)
    return 2 * by_slope / len(points), 2 * by_intercept / len(points)

def update():
    if t % 10 == 0: print(t, mse(points))
    g = gradient(points)
    for i in 0, 1:
        a[i] -= lr * g[i]

for t in range(11):
    update()
print(11, mse(points))
