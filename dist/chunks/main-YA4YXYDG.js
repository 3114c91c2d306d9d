import {
  main
} from "./chunk-RDAM7N3R.js";
export {
  main
};
