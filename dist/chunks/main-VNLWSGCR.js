import {
  main
} from "./chunk-TK5Z3B5O.js";
export {
  main
};
