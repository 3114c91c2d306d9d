import {
  main
} from "./chunk-FYYZI3GC.js";
export {
  main
};
