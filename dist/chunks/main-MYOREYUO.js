import {
  main
} from "./chunk-C74Q3L2V.js";
export {
  main
};
