import { messageFrom } from "./message-address";

// The words come behind "#", which no browser sends to a server.
const message = messageFrom(window.location.hash);
for (const part of ["what", "why", "next"] as const) {
  const place = document.getElementById(part);
  if (place) place.textContent = message[part];
}
