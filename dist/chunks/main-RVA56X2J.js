import {
  main
} from "./chunk-VLAIZDUO.js";
export {
  main
};
