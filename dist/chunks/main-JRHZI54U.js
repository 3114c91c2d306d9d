import {
  main
} from "./chunk-ZQ3FMIHP.js";
export {
  main
};
