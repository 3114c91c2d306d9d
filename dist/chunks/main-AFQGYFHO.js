import {
  main
} from "./chunk-U2T4XFCN.js";
export {
  main
};
