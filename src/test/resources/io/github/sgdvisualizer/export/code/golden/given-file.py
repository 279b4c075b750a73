# A run of SGD Visualizer in PyTorch: it prints the same losses.
import csv
from pathlib import Path
import torch

# The points: x and y.
with open(Path(__file__).with_name("points $1.csv"), encoding="utf-8", newline="") as file:
    rows = list(csv.reader(file))[1:]
points = torch.tensor([[float(x), float(y)] for x, y in rows], dtype=torch.float64)
n = len(points)
x = torch.ones(n, 2, dtype=torch.float64)
x[:, 0] = points[:, 0]
y = points[:, 1]

# x with mean 0 and standard deviation 1.
mean = x[:, 0].mean()
deviation = ((x[:, 0] - mean) ** 2).mean().sqrt()
x[:, 0] = (x[:, 0] - 0.5 * mean) / deviation ** 0.5

def mse(y_hat, y): return ((y_hat - y) ** 2).mean()

# The first guess: slope and intercept.
a = torch.tensor([0.5, 0.75], dtype=torch.float64, requires_grad=True)
lr = 0.1

# In each epoch all points in a new order, some at a time.
torch.manual_seed(7)
def batches():
    while True:
        yield from torch.randperm(n).split(2)

def update():
    if t % 10 == 0: print(t, mse(x @ a, y).item())
    y_hat = x[batch] @ a
    loss = mse(y_hat, y[batch])
    loss.backward()
    with torch.no_grad():
        a.sub_(lr * a.grad)
        a.grad.zero_()

for t, batch in zip(range(9), batches()):
    update()
print(9, mse(x @ a, y).item())

# The picture needs matplotlib.
import matplotlib.pyplot as plt
plt.scatter(x[:, 0], y, c="orange")
plt.plot(x[:, 0], x @ a.detach())
plt.xlabel("Gr\u00f6\u00dfe \\$a\\$, standardised")
plt.ylabel("\"b\"")
plt.show()
