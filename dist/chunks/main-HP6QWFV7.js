import {
  main
} from "./chunk-273PNPXP.js";
export {
  main
};
