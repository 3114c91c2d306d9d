import {
  main
} from "./chunk-Z3D5AT2B.js";
export {
  main
};
