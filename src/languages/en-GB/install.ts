/** What a device shows where the product is installed. */
export const words = {
  name: 'Composure',
  description: 'Practise difficult customer conversations, and see what an assessor would see.',
};
