import {
  main
} from "./chunk-UIWKPKRC.js";
export {
  main
};
