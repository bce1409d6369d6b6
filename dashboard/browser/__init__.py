"""What reaches the browser before the application does: Streamlit's document and its files, served faster."""
