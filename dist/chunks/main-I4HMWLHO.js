import {
  main
} from "./chunk-P3IMZELL.js";
export {
  main
};
