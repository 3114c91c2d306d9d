import {
  main
} from "./chunk-E57M4MF6.js";
export {
  main
};
