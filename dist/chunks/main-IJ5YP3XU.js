import {
  main
} from "./chunk-56XRFYON.js";
export {
  main
};
