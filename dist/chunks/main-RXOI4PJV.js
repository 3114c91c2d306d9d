import {
  main
} from "./chunk-2VP44FKL.js";
export {
  main
};
