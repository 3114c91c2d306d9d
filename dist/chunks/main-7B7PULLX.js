import {
  main
} from "./chunk-RUWJDL5R.js";
export {
  main
};
