# A run of SGD Visualizer in PyTorch: it prints the same losses.
import torch

# The points: x and y.
points = torch.tensor([
    (0.5, 1), (1, -2.5), (2.25, 3), (3, 1e-7), (3, 4.125), (4.5, 6),
], dtype=torch.float64)
n = len(points)
x = torch.ones(n, 2, dtype=torch.float64)
x[:, 0] = points[:, 0]
y = points[:, 1]

# x with mean 0 and standard deviation 1.
mean = x[:, 0].mean()
deviation = ((x[:, 0] - mean) ** 2).mean().sqrt()
x[:, 0] = (x[:, 0] - mean) / deviation

def mse(y_hat, y): return ((y_hat - y) ** 2).mean()

# The first guess: slope and intercept.
a = torch.tensor([0.5, 0.75], dtype=torch.float64, requires_grad=True)
opt = torch.optim.SGD([a], lr=0.1, momentum=0.75, nesterov=True)
sched = torch.optim.lr_scheduler.ExponentialLR(opt, gamma=0.97)

# In each epoch all points in a new order, some at a time.
torch.manual_seed(4294967294)
def batches():
    while True:
        yield from torch.randperm(n).split(4)

def update():
    if t % 10 == 0: print(t, mse(x @ a, y).item())
    y_hat = x[batch] @ a
    loss = mse(y_hat, y[batch])
    loss.backward()
    opt.step()
    opt.zero_grad()
    sched.step()

for t, batch in zip(range(12), batches()):
    update()
print(12, mse(x @ a, y).item())

# The picture needs matplotlib.
import matplotlib.pyplot as plt
plt.scatter(x[:, 0], y, c="orange")
plt.plot(x[:, 0], x @ a.detach())
plt.xlabel("Gr\u00f6\u00dfe \\$a\\$, standardised")
plt.ylabel("\"b\"")
plt.show()
