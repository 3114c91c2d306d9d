import {
  main
} from "./chunk-LBM2IDAP.js";
export {
  main
};
