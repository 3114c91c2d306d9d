import {
  main
} from "./chunk-PUYWV7VY.js";
export {
  main
};
