import {
  main
} from "./chunk-DKKERS3R.js";
export {
  main
};
