import {
  main
} from "./chunk-LFKK5BJZ.js";
export {
  main
};
