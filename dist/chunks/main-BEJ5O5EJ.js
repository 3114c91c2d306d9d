import {
  main
} from "./chunk-6OIBMHGN.js";
export {
  main
};
