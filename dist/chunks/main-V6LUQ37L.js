import {
  main
} from "./chunk-K4GNYQYV.js";
export {
  main
};
