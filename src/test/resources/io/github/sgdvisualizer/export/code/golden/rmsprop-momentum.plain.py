# A run of SGD Visualizer in plain Python: it prints the same losses.
import math

# The points: x and y.
points = [
    (0.06984508037567139, 2.5748512744903564), (-0.602393627166748, 1.0440874099731445),
    (0.31842339038848877, 3.810213565826416), (0.3137805461883545, 3.492276906967163),
    (-0.5344768762588501, 0.6834083795547485), (-0.14987719058990479, 1.756687879562378),
    (-0.5858279466629028, 0.6876063346862793), (0.25947272777557373, 3.1377038955688477),
]
n = len(points)

# The first guess: slope and intercept.
a = [0.5, 0.75]
alpha = 0.9
eps = 0.00001
momentum = 0.5
s = [0, 0]
v = [0, 0]

# The learning rate after t steps.
def rate(t):
    lr = 0.1
    return lr * (1 + math.cos(math.pi * t / 20)) / 2

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
        s[i] = alpha * s[i] + (1 - alpha) * g[i] * g[i]
        v[i] = momentum * v[i] + g[i] / (s[i] ** 0.5 + eps)
        a[i] -= rate(t) * v[i]

for t in range(15):
    update()
print(15, mse(points))
