import {
  main
} from "./chunk-PABJJD4R.js";
export {
  main
};
