# A run of SGD Visualizer in PyTorch: it prints the same losses.
import torch

# Points about a line, with noise: drawn as float32, and then float64.
n = 8
torch.manual_seed(7)
x = torch.ones(n, 2)
x[:, 0].uniform_(-1., 1)
y = x @ torch.tensor([3.0, 2.0]) + torch.rand(n)
x, y = x.double(), y.double()

def mse(y_hat, y): return ((y_hat - y) ** 2).mean()

# The first guess: slope and intercept.
a = torch.tensor([0.5, 0.75], dtype=torch.float64, requires_grad=True)

# The learning rate after t steps.
def rate(t):
    lr = 0.1
    if t >= 5: lr = 0.05
    if t >= 12: lr = 0.2
    return lr

def update():
    y_hat = x @ a
    loss = mse(y_hat, y)
    if t % 10 == 0: print(t, loss.item())
    loss.backward()
    lr = rate(t)
    with torch.no_grad():
        a.sub_(lr * a.grad)
        a.grad.zero_()

for t in range(20):
    update()
print(20, mse(x @ a, y).item())

# The picture needs matplotlib.
import matplotlib.pyplot as plt
plt.scatter(x[:, 0], y, c="orange")
plt.plot(x[:, 0], x @ a.detach())
plt.xlabel("x")
plt.ylabel("y")
plt.show()
