# A run of SGD Visualizer in plain Python: it prints the same losses.
import random

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
momentum = 0.5
v = [0, 0]

# The learning rate after t steps.
def rate(t):
    lr = 0.1
    return lr * 0.5 ** (t // 5)

# Sets Python's random numbers to those of PyTorch.
def manual_seed(seed):
    state = [seed]
    for i in range(1, 624):
        state.append((1812433253 * (state[-1] ^ state[-1] >> 30) + i) % 2 ** 32)
    random.setstate((3, (*state, 624), None))

manual_seed(7)
random.getrandbits(32 * 16)  # the points are made of these

# In each epoch all points in a new order, some at a time.
def batches():
    while True:
        order = list(points)
        for i in range(n - 1):
            j = i + random.getrandbits(32) % (n - i)
            order[i], order[j] = order[j], order[i]
        for i in range(0, n, 3):
            yield order[i:i + 3]

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
        a[i] -= rate(t) * v[i]

for t, batch in zip(range(25), batches()):
    update()
print(25, mse(points))
