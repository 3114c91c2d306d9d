import {
  main
} from "./chunk-LOFEHG7A.js";
export {
  main
};
