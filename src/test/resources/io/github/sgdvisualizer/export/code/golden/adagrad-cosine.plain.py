# A run of SGD Visualizer in plain Python: it prints the same losses.
import math

# The points: x and y.
points = [
    (-0.9914729595184326, 1.8684725761413574), (-0.7888612747192383, 1.9307156801223755),
    (-0.42831504344940186, 0.3837050199508667), (-0.9460903406143188, 1.2098122835159302),
    (-0.056771278381347656, -0.38028836250305176), (-0.8797674179077148, 1.52659273147583),
]
n = len(points)

# The first guess: slope and intercept.
a = [0.5, 0.75]
lr_decay = 0.05
eps = 0.000001
s = [0, 0]

# The learning rate after t steps.
def rate(t):
    lr = 0.1
    return 0.001 + (lr - 0.001) * (1 + math.cos(math.pi * t / 10)) / 2

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
        s[i] += g[i] * g[i]
        a[i] -= rate(t) / (1 + t * lr_decay) * g[i] / (s[i] ** 0.5 + eps)

for t in range(15):
    update()
print(15, mse(points))
