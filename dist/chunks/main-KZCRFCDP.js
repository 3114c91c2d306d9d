import {
  main
} from "./chunk-YTNOTYO3.js";
export {
  main
};
