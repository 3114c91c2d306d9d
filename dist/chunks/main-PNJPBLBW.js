import {
  main
} from "./chunk-WH3LRMIB.js";
export {
  main
};
