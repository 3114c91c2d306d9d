import {
  main
} from "./chunk-7HY67WVU.js";
export {
  main
};
