# A run of SGD Visualizer in plain Python: it prints the same losses.

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
eps = 1e-10
s = [0, 0]

# The learning rate after t steps.
def rate(t):
    lr = 0.1
    return lr * min(1, 0.1 + (1 - 0.1) * t / 8)

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
        a[i] -= rate(t) * g[i] / (s[i] ** 0.5 + eps)

for t in range(15):
    update()
print(15, mse(points))
