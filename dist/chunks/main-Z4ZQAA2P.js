import {
  main
} from "./chunk-QOBDN44M.js";
export {
  main
};
