class SgdVisualizer < Formula
  desc "Window where a line learns to fit points by stochastic gradient descent"
  homepage "https://github.com/sgdvisualizer/sgd-visualizer"
  url "https://github.com/sgdvisualizer/sgd-visualizer/releases/download/v@VERSION@/sgd-visualizer-@VERSION@.jar"
  sha256 "@SHA256_JAR@"
  license "MIT"

  depends_on "openjdk"

  def install
    libexec.install "sgd-visualizer-#{version}.jar" => "sgd-visualizer.jar"
    bin.write_jar_script libexec/"sgd-visualizer.jar", "sgd-visualizer"
  end

  test do
    assert_match "0.6177", shell_output("#{bin}/sgd-visualizer --headless --steps 10")
  end
end
