for (const button of document.querySelectorAll('button[data-copy]')) {
  const said = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = said), 2_000);
  });
}
