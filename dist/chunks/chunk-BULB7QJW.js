// shared/policy/identity-pattern.ts
var SERVER_AND_OWNER = /^https:\/\/[^/@*\s]+\/[^/@*\s]+\//;
var MAIL_DOMAIN = /^[^/@]*@[^/@*\s]+\.[^/@*\s]+$/;
function identityPatternProblem(pattern) {
  if (!pattern.includes("*") || SERVER_AND_OWNER.test(pattern) || MAIL_DOMAIN.test(pattern)) {
    return void 0;
  }
  return "must begin with a server and a whole owner, such as https://github.com/octo-org/*, or be *@ and the domain of an e-mail address";
}

export {
  identityPatternProblem
};
