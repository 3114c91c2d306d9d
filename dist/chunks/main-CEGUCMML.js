import {
  main
} from "./chunk-JZMT3MKZ.js";
export {
  main
};
