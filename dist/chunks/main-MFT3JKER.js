import {
  main
} from "./chunk-5A7EVRJN.js";
export {
  main
};
