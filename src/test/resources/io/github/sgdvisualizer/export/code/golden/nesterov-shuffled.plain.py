# A run of SGD Visualizer in plain Python: it prints the same losses.
import random

# The points: x and y.
points = [
    (0.5, 1), (1, -2.5), (2.25, 3), (3, 1e-7), (3, 4.125), (4.5, 6),
]
n = len(points)

# x with mean 0 and standard deviation 1.
mean = sum(x for x, y in points) / n
deviation = (sum((x - mean) ** 2 for x, y in points) / n) ** 0.5
points = [((x - mean) / deviation, y) for x, y in points]

# The first guess: slope and intercept.
a = [0.5, 0.75]
momentum = 0.75
v = [0, 0]

# The learning rate after t steps.
def rate(t):
    lr = 0.1
    return lr * 0.97 ** t

# Sets Python's random numbers to those of PyTorch.
def manual_seed(seed):
    state = [seed]
    for i in range(1, 624):
        state.append((1812433253 * (state[-1] ^ state[-1] >> 30) + i) % 2 ** 32)
    random.setstate((3, (*state, 624), None))

manual_seed(4294967294)

# In each epoch all points in a new order, some at a time.
def batches():
    while True:
        order = list(points)
        for i in range(n - 1):
            j = i + random.getrandbits(32) % (n - i)
            order[i], order[j] = order[j], order[i]
        for i in range(0, n, 4):
            yield order[i:i + 4]

def mse(points):
    errors = [a[0] * x + a[1] - y for x, y in points]
    return sum(error * error for error in errors) / len(points)

def gradient(points):
    by_slope = sum((a[0] * x + a[1] - y) * x for x, y in points)
    by_intercept = sum(a[0] * x + a[1] - y for x, y in points)
    return 2 * by_slope / len(points), 2 * by_intercept / len(points)

def update():
    if t % 10 == 0: print(t, mse(points))
    g = gradient(batch)
    for i in 0, 1:
        v[i] = momentum * v[i] + g[i]
        a[i] -= rate(t) * (g[i] + momentum * v[i])

for t, batch in zip(range(12), batches()):
    update()
print(12, mse(points))
