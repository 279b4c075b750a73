# A run of SGD Visualizer in PyTorch: it prints the same losses.
import math
import torch

# Points about a line, with noise: drawn as float32, and then float64.
n = 8
torch.manual_seed(7)
x = torch.ones(n, 2)
x[:, 0].uniform_(-1., 1)
y = x @ torch.tensor([3.0, 2.0]) + torch.rand(n)
x, y = x.double(), y.double()

# x with mean 0 and standard deviation 1.
mean = x[:, 0].mean()
deviation = ((x[:, 0] - mean) ** 2).mean().sqrt()
x[:, 0] = (x[:, 0] - mean) / deviation

def mse(y_hat, y): return ((y_hat - y) ** 2).mean()

# The first guess: slope and intercept.
a = torch.tensor([0.5, 0.75], dtype=torch.float64, requires_grad=True)
opt = torch.optim.Adam([a], lr=0.1, betas=(0.8, 0.999))

# The learning rate after t steps.
def rate(t):
    lr = 0.1
    if t >= 5: lr = 0.05
    if t >= 12: lr = 0.2
    return lr * (1 + math.cos(math.pi * t / 30)) / 2

# In each epoch all points in a new order, some at a time.
def batches():
    while True:
        yield from torch.randperm(n).split(5)

def update():
    if t % 10 == 0: print(t, mse(x @ a, y).item())
    y_hat = x[batch] @ a
    loss = mse(y_hat, y[batch])
    loss.backward()
    opt.param_groups[0]["lr"] = rate(t)
    opt.step()
    opt.zero_grad()

for t, batch in zip(range(20), batches()):
    update()
print(20, mse(x @ a, y).item())

# The picture needs matplotlib.
import matplotlib.pyplot as plt
plt.scatter(x[:, 0], y, c="orange")
plt.plot(x[:, 0], x @ a.detach())
plt.xlabel("x, standardised")
plt.ylabel("y")
plt.show()
