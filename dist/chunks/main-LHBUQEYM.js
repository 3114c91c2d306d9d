import {
  main
} from "./chunk-45473ZVZ.js";
export {
  main
};
