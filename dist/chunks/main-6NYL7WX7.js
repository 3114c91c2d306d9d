import {
  main
} from "./chunk-FOOM3HHP.js";
export {
  main
};
