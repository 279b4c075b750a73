# A run of SGD Visualizer in PyTorch: it prints the same losses.
import torch

# The points: x and y.
points = torch.tensor([
    (2, 1), (2, -2.5), (2, 3), (2, 1e-7), (2, 4.125), (2, 6),
], dtype=torch.float64)
n = len(points)
x = torch.ones(n, 2, dtype=torch.float64)
x[:, 0] = points[:, 0]
y = points[:, 1]

# x with mean 0 and standard deviation 1.
mean = x[:, 0].mean()
x[:, 0] = (x[:, 0] - mean)

def mse(y_hat, y): return ((y_hat - y) ** 2).mean()

# The first guess: slope and intercept.
a = torch.tensor([0.5, 0.75], dtype=torch.float64, requires_grad=True)
lr = 0.1

def update():
    y_hat = x @ a
    loss = mse(y_hat, y)
    if t % 10 == 0: print(t, loss.item())
    loss.backward()
    with torch.no_grad():
        a.sub_(lr * a.grad)
        a.grad.zero_()

for t in range(11):
    update()
print(11, mse(x @ a, y).item())

# The picture needs matplotlib.
import matplotlib.pyplot as plt
plt.scatter(x[:, 0], y, c="orange")
plt.plot(x[:, 0], x @ a.detach())
plt.xlabel("Gr\u00f6\u00dfe \\$a\\$, standardised")
plt.ylabel("\"b\"")
plt.show()
