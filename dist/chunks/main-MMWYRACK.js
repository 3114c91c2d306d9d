import {
  main
} from "./chunk-EAVM7GHA.js";
export {
  main
};
