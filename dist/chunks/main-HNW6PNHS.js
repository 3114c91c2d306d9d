import {
  main
} from "./chunk-DHDABILM.js";
export {
  main
};
