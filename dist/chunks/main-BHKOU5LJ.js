import {
  main
} from "./chunk-EI2Q52O5.js";
export {
  main
};
