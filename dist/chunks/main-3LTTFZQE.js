import {
  main
} from "./chunk-PPREHG3J.js";
export {
  main
};
