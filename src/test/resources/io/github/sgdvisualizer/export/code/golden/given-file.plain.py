# A run of SGD Visualizer in plain Python: it prints the same losses.
import csv
import random
from pathlib import Path

# The points: x and y.
with open(Path(__file__).with_name("points $1.csv"), encoding="utf-8", newline="") as file:
    rows = list(csv.reader(file))[1:]
points = [(float(x), float(y)) for x, y in rows]
n = len(points)

# x with mean 0 and standard deviation 1.
mean = sum(x for x, y in points) / n
deviation = (sum((x - mean) ** 2 for x, y in points) / n) ** 0.5
points = [((x - 0.5 * mean) / deviation ** 0.5, y) for x, y in points]

# The first guess: slope and intercept.
a = [0.5, 0.75]
lr = 0.1

# Sets Python's random numbers to those of PyTorch.
def manual_seed(seed):
    state = [seed]
    for i in range(1, 624):
        state.append((1812433253 * (state[-1] ^ state[-1] >> 30) + i) % 2 ** 32)
    random.setstate((3, (*state, 624), None))

manual_seed(7)

# In each epoch all points in a new order, some at a time.
def batches():
    while True:
        order = list(points)
        for i in range(n - 1):
            j = i + random.getrandbits(32) % (n - i)
            order[i], order[j] = order[j], order[i]
        for i in range(0, n, 2):
            yield order[i:i + 2]

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
        a[i] -= lr * g[i]

for t, batch in zip(range(9), batches()):
    update()
print(9, mse(points))
