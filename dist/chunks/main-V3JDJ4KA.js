import {
  main
} from "./chunk-MZ2MROWK.js";
export {
  main
};
