import {
  main
} from "./chunk-2XOGKGJP.js";
export {
  main
};
